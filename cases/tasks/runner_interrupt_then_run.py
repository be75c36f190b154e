# title: a Runner that was interrupted can run another coroutine
# clauses: task.run.interrupt task.runner.run
# needs: signals asyncio
# python: >=3.11
import asyncio
import os
import signal

async def first():
    os.kill(os.getpid(), signal.SIGINT)
    await asyncio.sleep(3600)

async def second():
    return 'result'

with asyncio.Runner() as runner:
    try:
        runner.run(first())
    except KeyboardInterrupt:
        print('KeyboardInterrupt')
    print(runner.run(second()))

# expect:
# KeyboardInterrupt
# result
