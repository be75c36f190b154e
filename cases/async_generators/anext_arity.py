# title: anext takes one or two arguments, by position
# clauses: anext.arity
# python: >=3.10
async def body():
    yield

for call in (lambda: anext(), lambda: anext(body(), 1, 2), lambda: anext(body(), default=1)):
    try:
        call()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
