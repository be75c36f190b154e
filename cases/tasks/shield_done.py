# title: shield of a future that is done is that future
# clauses: task.shield.done
# needs: asyncio
import asyncio


async def main():
    future = loop.create_future()
    future.set_result(1)
    print(asyncio.shield(future) is future)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
