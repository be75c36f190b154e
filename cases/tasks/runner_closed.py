# title: a closed Runner refuses to run
# clauses: task.runner.closed task.runner.close task.runner.lazy
# python: >=3.11
# needs: asyncio
import asyncio


async def main():
    return 'value'


runner = asyncio.Runner()
print(runner.run(main()))
loop = runner.get_loop()
runner.close()
print(loop.is_closed())
coroutine = main()
try:
    runner.run(coroutine)
except RuntimeError:
    print('RuntimeError')
coroutine.close()

# expect:
# value
# True
# RuntimeError
