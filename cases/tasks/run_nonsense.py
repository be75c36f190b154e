# title: run refuses what is no coroutine
# clauses: task.run.refused
# python: >=3.7
# needs: asyncio
import asyncio

for value in (5, print):
    try:
        asyncio.run(value)
    except (TypeError, ValueError):
        print('refused')

# expect:
# refused
# refused
