# title: until 3.7 __anext__ and asend that the own body awaits raise ValueError
# clauses: agen.running.value_error
# python: <3.8
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    for make in g.__anext__, lambda: g.asend(1):
        try:
            await make()
        except ValueError:
            print('ValueError')
    yield 'end'

g = body()
print(run(g.__anext__()))

# expect:
# ValueError
# ValueError
# end
