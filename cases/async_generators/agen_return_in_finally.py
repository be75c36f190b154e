# title: a bare return in a finally block drops the exception that was on its way and ends the generator
# clauses: agen.return.bare agen.end.return
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import warnings
warnings.simplefilter('ignore')
source = """
async def body():
    try:
        yield 1
        raise ValueError
    finally:
        return
"""
exec(source)
g = body()
print(run(g.__anext__()))
print(run(g.__anext__()))

# expect:
# 1
# StopAsyncIteration
