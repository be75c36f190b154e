# title: a file that is no pipe
# clauses: pipe.refused
# needs: asyncio sockets
import asyncio
import os


class Writer(asyncio.BaseProtocol):
    def connection_made(self, transport):
        self.over = asyncio.get_event_loop().create_future()

    def connection_lost(self, exc):
        self.over.set_result(exc)


async def main():
    loop = asyncio.get_event_loop()
    with open(__file__, 'rb') as file:
        for method in (loop.connect_read_pipe, loop.connect_write_pipe):
            try:
                await method(Writer, file)
            except ValueError:
                print('ValueError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# ValueError
