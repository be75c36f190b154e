# title: what the function raises is raised by the await
# clauses: loop.executor.exception
# needs: threads asyncio
import asyncio

def work():
    raise KeyError('from the thread')

async def main():
    try:
        await asyncio.get_event_loop().run_in_executor(None, work)
    except KeyError as error:
        print(error.args)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ('from the thread',)
