# title: a wrong number of arguments is refused by the methods of what asend and athrow give
# clauses: agen.step.arity
# python: >=3.6
async def body():
    yield

def refused(method, *arguments, **named):
    try:
        method(*arguments, **named)
    except TypeError:
        return 'TypeError'

for awaitable in body().asend(None), body().athrow(KeyError):
    print(refused(awaitable.send), refused(awaitable.send, None, None))
    print(refused(awaitable.close, None), refused(awaitable.__await__, None))
    awaitable.close()
print(refused(body().__aiter__, None), refused(body().athrow, typ=KeyError))

# expect:
# TypeError TypeError
# TypeError TypeError
# TypeError TypeError
# TypeError TypeError
# TypeError TypeError
