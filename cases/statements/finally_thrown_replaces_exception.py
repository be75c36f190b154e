# title: an exception thrown in at a yield in a finally block has the saved one as its context
# clauses: flow.finally.context gen.throw.context
# python: >=3.9
def body():
    try:
        yield 'try'
    finally:
        yield 'finally'

saved = KeyError()
g = body()
print(next(g), g.throw(saved))
try:
    g.throw(OSError())
except OSError as error:
    print(error.__context__ is saved)

# expect:
# try finally
# True
