# title: a server in a with statement
# clauses: server.with server.get_loop
# python: >=3.7
# needs: asyncio sockets
import asyncio


async def main():
    loop = asyncio.get_event_loop()
    server = await loop.create_server(asyncio.Protocol, '127.0.0.1', 0)
    print(server.get_loop() is loop)
    async with server as same:
        print(same is server, server.is_serving())
    print(server.is_serving(), len(server.sockets))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True True
# False 0
