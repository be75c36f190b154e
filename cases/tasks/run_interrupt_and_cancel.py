# title: a task that was cancelled besides ends with CancelledError
# clauses: task.run.interrupt_and_cancel
# needs: signals asyncio
# python: >=3.11
import asyncio
import os
import signal

async def main():
    asyncio.current_task().cancel()
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(3600)

try:
    asyncio.run(main())
except asyncio.CancelledError:
    print('CancelledError')

# expect:
# CancelledError
