# title: the words for a value sent too early
# clauses: gen.message.send
# python: >=3.2
def body():
    yield

try:
    body().send(1)
except TypeError as error:
    print(error)

# expect:
# can't send non-None value to a just-started generator
