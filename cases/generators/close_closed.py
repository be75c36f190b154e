# title: closing a closed generator does nothing, however it came to be closed
# clauses: gen.close.closed
# python: >=3.2
def body(fail):
    try:
        yield
        if fail:
            raise KeyError
    finally:
        print('finally')

for fail in (False, True):
    g = body(fail)
    try:
        list(g)
    except KeyError:
        print('KeyError')
    print(g.close(), g.close())
g = body(False)
g.close()
print(g.close())

# expect:
# finally
# None None
# finally
# KeyError
# None None
# None
