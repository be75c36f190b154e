# title: to_thread does nothing before it is awaited
# clauses: task.to_thread
# needs: threads asyncio
# python: >=3.9
import asyncio

async def main():
    coroutine = asyncio.to_thread(print, 'called')
    print(asyncio.iscoroutine(coroutine))
    await coroutine

asyncio.run(main())

# expect:
# True
# called
