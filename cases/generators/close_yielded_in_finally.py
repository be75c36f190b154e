# title: a finally block that yields makes close fail, and a second close ends it
# clauses: gen.close.yielded gen.close.uncaught
# python: >=3.2
def body():
    try:
        yield 'work'
    finally:
        yield 'cleaning'
        print('not reached')

g = body()
next(g)
try:
    g.close()
except RuntimeError:
    print('RuntimeError')
print(g.close())

# expect:
# RuntimeError
# None
