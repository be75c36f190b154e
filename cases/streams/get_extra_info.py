# title: get_extra_info tells the two addresses
# clauses: stream.info
# needs: asyncio sockets
import asyncio

seen = []


async def serve(reader, writer):
    seen.append(writer.get_extra_info('peername'))
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    address = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(*address)
    print(await reader.read())
    print(writer.get_extra_info('peername') == address)
    print(writer.get_extra_info('sockname') == seen[0])
    print(writer.get_extra_info('nonsense'), writer.get_extra_info('nonsense', 5))
    writer.close()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b''
# True
# True
# None 5
