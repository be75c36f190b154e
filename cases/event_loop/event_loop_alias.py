# title: the name of the class for this platform
# clauses: loop.alias
# python: >=3.13
# needs: asyncio
import asyncio
import sys

print(asyncio.EventLoop is asyncio.SelectorEventLoop or sys.platform == 'win32')
loop = asyncio.EventLoop()
print(isinstance(loop, asyncio.AbstractEventLoop), type(loop) is type(asyncio.new_event_loop()))

# expect:
# True
# True True
