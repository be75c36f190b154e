# title: SIGINT raises KeyboardInterrupt where the main thread is
# clauses: task.run.interrupt_before
# needs: signals asyncio
# python: >=3.7 <3.11
import asyncio
import os
import signal

async def main():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(3600)
    except KeyboardInterrupt:
        print('in the task')
        raise

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('KeyboardInterrupt')

# expect:
# in the task
# KeyboardInterrupt
