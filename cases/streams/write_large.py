# title: what the system does not take at once is sent later, in its order
# clauses: stream.write.order stream.drain
# needs: asyncio sockets
import asyncio

PIECE = bytes(range(256)) * 512


async def serve(reader, writer):
    for number in range(20):
        writer.write(PIECE)
        await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    data = await reader.read()
    print(len(data), data == PIECE * 20)
    writer.close()
    server.close()
    await server.wait_closed()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 2621440 True
