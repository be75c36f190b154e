# title: send raises StopIteration when the value sent lets the body end
# clauses: gen.send.finished gen.return.value
# python: >=3.3
def ask():
    answer = yield 'question'
    return 'heard ' + answer

g = ask()
print(next(g))
try:
    g.send('yes')
except StopIteration as stop:
    print('StopIteration', stop.value)

# expect:
# question
# StopIteration heard yes
