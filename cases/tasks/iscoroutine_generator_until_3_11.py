# title: iscoroutine is true of generators until 3.11
# clauses: task.iscoroutine.generator
# python: <3.12
# needs: asyncio
import asyncio


def generator():
    yield


print(asyncio.iscoroutine(generator()))

# expect:
# True
