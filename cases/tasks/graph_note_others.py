# title: what is no future is not noted, and does not matter
# clauses: task.graph.note.others
# needs: asyncio
# python: >=3.14
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.current_task()
    for waiter in (None, 1, main):
        asyncio.future_add_to_awaited_by(future, waiter)
        asyncio.future_add_to_awaited_by(waiter, task)
        asyncio.future_discard_from_awaited_by(future, waiter)
        asyncio.future_discard_from_awaited_by(waiter, task)
    print(asyncio.capture_call_graph(future).awaited_by)


asyncio.run(main())

# expect:
# ()
