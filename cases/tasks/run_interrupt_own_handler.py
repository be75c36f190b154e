# title: asyncio.run leaves a handler of the program alone
# clauses: task.run.interrupt_handler
# needs: signals asyncio
# python: >=3.11
import asyncio
import os
import signal

signal.signal(signal.SIGINT, lambda number, frame: print('handler'))

async def main():
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(0)
    return 'result'

print(asyncio.run(main()))

# expect:
# handler
# result
