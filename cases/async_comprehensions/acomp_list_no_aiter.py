# title: an object without __aiter__ raises TypeError (list comprehension)
# clauses: acomp.source.no_aiter
# python: >=3.6
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
class Source:
    pass

async def main():
    return [x async for x in Source()]

print(run(main()))

# expect:
# TypeError
