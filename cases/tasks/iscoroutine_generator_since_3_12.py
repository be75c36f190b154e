# title: iscoroutine is false of generators since 3.12
# clauses: task.iscoroutine
# python: >=3.12
# needs: asyncio
import asyncio


def generator():
    yield


print(asyncio.iscoroutine(generator()))

# expect:
# False
