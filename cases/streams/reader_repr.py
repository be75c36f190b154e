# title: the text of a reader
# clauses: stream.reader.repr
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
reader = asyncio.StreamReader(loop=loop)
print(reader)
reader.feed_data(b'data')
reader.feed_eof()
print(reader)
reader.set_exception(ValueError())
print(reader, asyncio.StreamReader(limit=123, loop=loop))
loop.close()

# expect:
# <StreamReader>
# <StreamReader 4 bytes eof>
# <StreamReader 4 bytes eof exception=ValueError()> <StreamReader limit=123>

# expect <3.7:
# <StreamReader>
# <StreamReader 4 bytes eof>
# <StreamReader 4 bytes eof e=ValueError()> <StreamReader l=123>
