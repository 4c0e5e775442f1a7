import { DesktopLayout, type LayoutProps } from './DesktopLayout';

export function PhoneLayout({ openDialog }: LayoutProps) {
  return <DesktopLayout openDialog={openDialog} columns={false} />;
}
