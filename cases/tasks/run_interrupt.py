# title: SIGINT cancels the task of asyncio.run, which then raises KeyboardInterrupt
# clauses: task.run.interrupt
# needs: signals asyncio
# python: >=3.11
import asyncio
import os
import signal

async def main():
    try:
        os.kill(os.getpid(), signal.SIGINT)
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('CancelledError')
        raise
    finally:
        await asyncio.sleep(0)
        print('cleaned up')

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('KeyboardInterrupt')

# expect:
# CancelledError
# cleaned up
# KeyboardInterrupt
