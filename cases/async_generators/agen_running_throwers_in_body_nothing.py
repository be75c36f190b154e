# title: until 3.9 athrow and aclose that the own body awaits do nothing
# clauses: agen.running.throwers_nothing
# python: <3.10
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    print(await g.athrow(KeyError))
    print(await g.aclose())
    yield 'end'

g = body()
print(run(g.__anext__()))

# expect:
# None
# None
# end
