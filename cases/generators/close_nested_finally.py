# title: close runs the finally blocks from the inside out
# clauses: gen.close.suspended
# python: >=3.2
def body():
    try:
        try:
            yield
        finally:
            print('inner')
    finally:
        print('outer')
    print('not reached')

g = body()
next(g)
g.close()

# expect:
# inner
# outer
