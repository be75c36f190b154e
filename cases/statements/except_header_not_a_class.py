# title: CPython refuses an except header that is no exception class, when it has to match
# clauses: flow.except.header_refused
# python: >=3.3
def body(error):
    try:
        if error:
            raise error
    except (yield 'class?'):
        yield 'not reached'
    yield 'behind'

print(list(body(None)))
for answer in 'text', int, (KeyError, 1):
    g = body(OSError())
    next(g)
    try:
        g.send(answer)
    except TypeError as error:
        print('TypeError', type(error.__context__).__name__)

# expect:
# ['behind']
# TypeError OSError
# TypeError OSError
# TypeError OSError
