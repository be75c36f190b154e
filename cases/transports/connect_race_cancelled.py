# title: a race that is cancelled leaves neither tasks nor connections
# clauses: connect.race.cancelled connect.race.losers
# needs: asyncio sockets
# python: >=3.8
import asyncio
import os
import socket


def descriptors():
    return len(os.listdir('/proc/self/fd'))


async def main():
    loop = asyncio.get_running_loop()
    with socket.create_server(('127.0.0.1', 0)) as server:
        port = server.getsockname()[1]
        # A loop may open what it waits with when it watches something first.
        loop.add_reader(server, print)
        loop.remove_reader(server)
        before = descriptors()
        task = asyncio.ensure_future(loop.create_connection(
            asyncio.Protocol, '127.0.0.1', port, happy_eyeballs_delay=1))
        await asyncio.sleep(0)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            print('CancelledError')
        await asyncio.sleep(0)
        print(descriptors() - before, len(asyncio.all_tasks()))


asyncio.run(main())

# expect:
# CancelledError
# 0 1
