# title: a lambda in an async def that yields is a plain generator function
# clauses: agen.create.kind
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def outer():
    return lambda: (yield 'plain')

print(list(run(outer())()))

# expect:
# ['plain']
