# title: no descriptor is left for a connection
# clauses: server.accept.exhausted
# needs: asyncio sockets
import asyncio
import resource
import socket


async def main():
    loop = asyncio.get_event_loop()
    told = loop.create_future()

    def handler(loop, context):
        if not told.done():
            told.set_result(type(context['exception']).__name__)

    loop.set_exception_handler(handler)
    server = await loop.create_server(asyncio.Protocol, '127.0.0.1', 0)
    client = socket.create_connection(server.sockets[0].getsockname())
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (client.fileno() + 1, limits[1]))
    print(await told)
    resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    client.close()
    server.close()
    await server.wait_closed()

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# OSError
