# title: a default that is a tuple or an exception makes SystemError in CPython
# clauses: anext.default_fails
# python: >=3.10 <3.14
async def nothing():
    if False:
        yield

async def main():
    for default in (1, 2), (), KeyError('key'), StopAsyncIteration():
        try:
            print(await anext(nothing(), default))
        except SystemError:
            print('SystemError')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# SystemError
# SystemError
# SystemError
# SystemError
# over
