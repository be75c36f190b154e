# title: break in a finally block discards the saved exception, and the body goes on
# clauses: flow.finally.discards
# python: >=3.3
def body():
    while True:
        try:
            yield 'try'
        finally:
            yield 'finally'
            break
    yield 'behind the loop'

g = body()
print(next(g), g.throw(KeyError()), next(g), next(g, 'over'))

# expect:
# try finally behind the loop over
