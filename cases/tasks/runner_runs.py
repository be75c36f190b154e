# title: a Runner runs several coroutines in one loop and one context
# clauses: task.runner.run task.runner.context
# python: >=3.11
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')


async def main():
    print(variable.get())
    variable.set('set before')
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    print(runner.run(main()) is runner.run(main()))
print(variable.get())

# expect:
# none
# set before
# True
# none
