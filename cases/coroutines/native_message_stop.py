# title: CPython's words for StopIteration and GeneratorExit
# clauses: co.message.stop
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def stops():
    raise StopIteration

async def stays():
    try:
        await Pause()
    finally:
        await Pause()

try:
    stops().send(None)
except RuntimeError as error:
    print(error)
c = stays()
c.send(None)
try:
    c.close()
except RuntimeError as error:
    print(error)

# expect:
# coroutine raised StopIteration
# coroutine ignored GeneratorExit
