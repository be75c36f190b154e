# title: a return inside try is not seen by its handlers
# clauses: gen.return.not_caught
# python: >=3.2
def body():
    try:
        return
    except BaseException:
        yield 'not reached'

print(list(body()))

# expect:
# []
