# title: with one address a race is over when that has answered, however long the delay
# clauses: connect.race connect.pair
# needs: asyncio sockets
# python: >=3.8
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(asyncio.Protocol, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    begin = loop.time()
    transport, protocol = await loop.create_connection(
        asyncio.Protocol, '127.0.0.1', port, happy_eyeballs_delay=5)
    print(transport.get_extra_info('peername')[1] == port, loop.time() - begin < 4)
    transport.close()
    server.close()


asyncio.run(main())

# expect:
# True True
