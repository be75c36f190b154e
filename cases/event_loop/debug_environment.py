# title: a loop made while PYTHONASYNCIODEBUG is set is in debug mode
# clauses: loop.debug.environment loop.debug.get
# python: >=3.7
# needs: asyncio
import asyncio
import os


def debugging():
    loop = asyncio.new_event_loop()
    debug = loop.get_debug()
    loop.close()
    return debug


for value in '1', 'yes', '':
    os.environ['PYTHONASYNCIODEBUG'] = value
    print(debugging())
del os.environ['PYTHONASYNCIODEBUG']
print(debugging())

# expect:
# True
# True
# False
# False
