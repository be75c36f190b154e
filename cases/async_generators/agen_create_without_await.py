# title: an asynchronous generator needs no await in its body
# clauses: agen.create.kind agen.anext.unstarted
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def body():
    yield 'value'

print(run(body().__anext__()))

# expect:
# value
