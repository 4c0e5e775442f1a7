import { Component, type ReactNode } from 'react';
import { intermediate } from '../words/intermediate';
import { Button } from './Button';
import styles from './ErrorBoundary.module.css';

interface Props {
  readonly children: ReactNode;
  /** Hands out the scenarios as a file, so that nothing is lost. */
  readonly onSave: () => void;
}

/** When drawing the page fails: an honest message and two ways on. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state: { readonly message: string | null } = { message: null };

  static getDerivedStateFromError(error: unknown): { readonly message: string } {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    const { crashed } = intermediate.shell;
    return (
      <main className={styles.page} role="alert">
        <h1>{crashed.title}</h1>
        <p>{crashed.body}</p>
        <p className={styles.detail}>{this.state.message}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => window.location.reload()}>
            {crashed.reload}
          </Button>
          <Button onClick={this.props.onSave}>{crashed.save}</Button>
        </div>
      </main>
    );
  }
}
