# title: a coroutine sees the exception that its resumer handles, and no longer afterwards
# clauses: co.exc.caller
# python: >=3.6
import sys

class Pause:
    def __await__(self):
        yield

async def work():
    print(type(sys.exc_info()[1]).__name__)
    await Pause()
    print(type(sys.exc_info()[1]).__name__)

c = work()
try:
    raise KeyError
except KeyError:
    c.send(None)
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# KeyError
# NoneType
# done
