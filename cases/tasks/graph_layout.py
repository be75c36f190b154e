# title: in the text of a graph who awaits stands indented below what is awaited
# clauses: task.graph.layout task.graph.format task.graph.structures
# needs: asyncio
# python: >=3.14
import asyncio
import re


def ask():
    text = asyncio.format_call_graph()
    print(re.sub('id=0x[0-9a-f]+', 'id=...', re.sub("File '.*', line [0-9]+", 'FILE', text)))


async def inner():
    await asyncio.sleep(0)
    ask()


async def outer():
    await inner()


async def awaits(task):
    await task


async def main():
    task = asyncio.create_task(outer(), name='task')
    await asyncio.create_task(awaits(task), name='waiter')


loop = asyncio.new_event_loop()
loop.run_until_complete(loop.create_task(main(), name='main'))
loop.close()

# expect:
# * Task(name='task', id=...)
#   + Call stack:
#   |   FILE, in ask()
#   |   FILE, in async inner()
#   |   FILE, in async outer()
#   + Awaited by:
#     * Task(name='waiter', id=...)
#       + Call stack:
#       |   FILE, in async awaits()
#       + Awaited by:
#         * Task(name='main', id=...)
#           + Call stack:
#           |   FILE, in async main()
