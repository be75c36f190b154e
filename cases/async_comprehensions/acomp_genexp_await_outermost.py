# title: await in the outermost iterable of a generator expression is evaluated in the function around
# clauses: acomp.await.outermost
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
async def source():
    return [1, 2]

async def main():
    print(type((x for x in await source())).__name__)

run(main())

# expect:
# generator
