# title: to_thread raises what the function raises
# clauses: task.to_thread
# needs: threads asyncio
# python: >=3.9
import asyncio

def work():
    raise KeyError('from the thread')

async def main():
    try:
        await asyncio.to_thread(work)
    except KeyError as error:
        print(error.args)

asyncio.run(main())

# expect:
# ('from the thread',)
