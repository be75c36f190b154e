# title: a coroutine numbers and prints each text that it is sent
# clauses: gen.send.suspended gen.yield.keeps_state
# python: >=3.2
def line_printer():
    number = 0
    while True:
        text = str((yield))
        print('[' + str(number) + '] ' + text)
        number += 1

out = line_printer()
next(out)
out.send('first')
out.send('second line')
out.send(3)

# expect:
# [0] first
# [1] second line
# [2] 3
