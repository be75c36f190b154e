# title: arguments are bound at the call, and ones that do not fit raise there
# clauses: agen.create.arguments
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body(a, *, b=2):
    yield a, b

print(run(body(1).__anext__()))
print(run(body(1, b=3).__anext__()))
try:
    body()
except TypeError:
    print('TypeError')

# expect:
# (1, 2)
# (1, 3)
# TypeError
