# title: a second SIGINT raises KeyboardInterrupt at once
# clauses: task.run.interrupt_again
# needs: signals asyncio
# python: >=3.11
import asyncio
import os
import signal

async def main():
    os.kill(os.getpid(), signal.SIGINT)
    print('first')
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        print('second')
        raise

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print('KeyboardInterrupt')

# expect:
# first
# second
# KeyboardInterrupt
