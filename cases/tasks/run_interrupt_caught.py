# title: a task that catches the cancellation by SIGINT goes on, and run gives its result
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
        return 'result'

print(asyncio.run(main()))

# expect:
# result
