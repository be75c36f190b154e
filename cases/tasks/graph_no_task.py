# title: in a callback no task executes, and there is no graph
# clauses: task.graph.nobody
# needs: asyncio
# python: >=3.14
import asyncio


def callback(done):
    print(asyncio.capture_call_graph(), repr(asyncio.format_call_graph()))
    done.set_result(None)


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(callback, done)
    await done


asyncio.run(main())

# expect:
# None ''
