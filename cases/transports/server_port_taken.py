# title: a port that is taken
# clauses: server.bind.taken
# needs: asyncio sockets
import asyncio


async def main():
    loop = asyncio.get_event_loop()
    server = await loop.create_server(asyncio.Protocol, '127.0.0.1', 0)
    try:
        await loop.create_server(asyncio.Protocol, *server.sockets[0].getsockname())
    except OSError:
        print('OSError')
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# OSError
