/** A process of its own: takes tasks from its parent one after another, tells how far it is, and gives the results back. */
import { perform, type Task } from './tasks';

process.on('message', (task: Task) => {
  const result = perform(task, (done) => process.send?.({ progress: done }));
  process.send?.({ result });
});
