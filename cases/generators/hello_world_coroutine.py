# title: a coroutine greets, then hands back what it was sent
# clauses: gen.next.unstarted gen.send.suspended gen.yield.value
# python: >=3.2
def greeter():
    answer = yield 'hello'
    yield answer

talk = greeter()
print(next(talk))
print(talk.send('world'))

# expect:
# hello
# world
