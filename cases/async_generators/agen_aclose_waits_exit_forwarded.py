# title: a second awaitable throws its GeneratorExit into what a first one waits for, which is not closed
# clauses: agen.running.interleave
# python: >=3.6 <3.8
class Waits:
    def __await__(self):
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return 'waits'
    def throw(self, kind, value=None, traceback=None):
        print('throw', kind.__name__)
        raise kind
    def close(self):
        print('close')

async def body():
    try:
        await Waits()
    finally:
        print('finally')
    yield

for method, arguments in ('aclose', ()), ('athrow', (GeneratorExit,)):
    g = body()
    first = g.__anext__()
    print(first.send(None))
    try:
        getattr(g, method)(*arguments).send(None)
    except BaseException as e:
        print(type(e).__name__)

# expect:
# waits
# throw GeneratorExit
# finally
# StopIteration
# waits
# throw GeneratorExit
# finally
# GeneratorExit
